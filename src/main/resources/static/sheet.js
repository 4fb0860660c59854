// A juror's score sheet, on its own page and inside Tasklist: saves as the juror works, shows the running total,
// and hands the sheet in to the server, which alone decides whether it is whole, valid and in time.
window.laurelSheet = (() => {
  // Tasklist does not say in which encoding it reads scripts
  const DOT = " \u00b7 ";
  let form, inTasklist, timer, sending = false;

  const said = (text, refused) => {
    const line = form.querySelector('[data-said]');
    line.textContent = text;
    line.classList.toggle('refused', Boolean(refused));
  };

  // The page brings what is said here, in its language.
  const say = (place, name, ...values) => values.reduce(
    (text, value, at) => text.replace(`{${at}}`, () => value), form.querySelector(place).dataset[name]);

  const call = async (what, body) => {
    let answer;
    try {
      answer = await fetch(`/sheets/${form.dataset.sheet}/${what}`, {
        method: 'POST', body, headers: { Accept: 'application/json' }, credentials: 'same-origin', redirect: 'manual'
      });
    } catch (unreachable) {
      return { refused: true, sentence: say('[data-said]', 'unreachable'), again: true };
    }
    const told = await answer.json().catch(() => null);
    if (answer.ok && told) return { sentence: told.sentence };
    if (told && told.detail) return { refused: true, sentence: told.detail, faults: told.faults || [] };
    return { refused: true, sentence: say('[data-said]', 'signInAgain'), again: true };
  };

  const written = () => new URLSearchParams(new FormData(form));

  const showFaults = faults => {
    form.querySelectorAll('[data-fault]').forEach(place => { place.hidden = true; place.textContent = ''; });
    const elsewhere = [];
    let first;
    (faults || []).forEach(fault => {
      const place = form.querySelector(`[data-fault="${CSS.escape(fault.field)}"]`);
      if (!place) { elsewhere.push(fault.sentence); return; }
      place.textContent = fault.sentence;
      place.hidden = false;
      first = first || place;
    });
    if (first) first.closest('fieldset').querySelector('input').focus();
    return elsewhere;
  };

  const saveDraft = async () => {
    const told = await call('draft', written());
    const elsewhere = told.refused ? showFaults(told.faults) : [];
    said([told.sentence, ...elsewhere].join(' '), told.refused);
    if (told.again) later(5000);
  };

  const later = wait => { clearTimeout(timer); timer = setTimeout(saveDraft, wait); };

  const mark = line => {
    const chosen = line.querySelector('input:checked') || line.querySelector('input[type=number]');
    const value = chosen ? chosen.value : '';
    return value === '' || value === 'abstain' || isNaN(value) ? null : Number(value);
  };

  const total = () => {
    const place = form.querySelector('[data-total]');
    const outOf = Number(place.dataset.outOf), max = Number(place.dataset.max);
    const lines = [...form.querySelectorAll('[data-criterion]')];
    const scored = lines.filter(line => mark(line) !== null).length;
    const done = say('[data-total]', 'scored', scored, lines.length);
    if (!outOf) { place.textContent = done; return; }
    const blocks = [...form.querySelectorAll('[data-block]')].map(block => ({
      name: block.querySelector('legend span').textContent, weight: Number(block.dataset.weight),
      lines: [...block.querySelectorAll('[data-criterion]')]
    }));
    const worth = block => block.lines.reduce((sum, line) =>
      sum + (mark(line) === null ? 0 : mark(line) / max * outOf * Number(line.dataset.weight) / 100), 0);
    const figure = blocks.reduce((sum, block) => sum + worth(block) * block.weight / 100, 0);
    const parts = blocks.map(block => `${block.name} ${worth(block).toFixed(1)}`).join(DOT);
    place.textContent = [done, parts, say('[data-total]', 'soFar', figure.toFixed(2), outOf)].join(DOT);
  };

  const handIn = async () => {
    if (sending) return;
    sending = true;
    clearTimeout(timer);
    const told = await call('handed-in', written());
    const elsewhere = showFaults(told.faults);
    said([told.sentence, ...elsewhere].join(' '), told.refused);
    if (told.refused) sending = false;
    else leave(told.sentence);
  };

  const declareConflict = async () => {
    const body = written();
    [...body.keys()].filter(name => name !== '_csrf').forEach(name => body.delete(name));
    body.set('reason', form.querySelector('[data-conflict-reason]').value);
    const told = await call('recusal', body);
    said(told.sentence, told.refused);
    if (!told.refused) leave(told.sentence);
  };

  // The receipt goes along to the next task, which Tasklist opens once its page is new.
  const leave = receipt => {
    const next = document.querySelector('li.task:not(.active) h4.task a');
    sessionStorage.setItem('laurel-receipt', receipt);
    setTimeout(() => {
      location.hash = next ? next.getAttribute('href') : '#/';
      location.reload();
    }, 1200);
  };

  const start = (sheet, tasklist) => {
    form = sheet;
    inTasklist = tasklist;
    sending = false;
    form.addEventListener('input', () => { total(); later(700); });
    const conflict = form.querySelector('[data-declare-conflict]');
    if (conflict) conflict.addEventListener('click', declareConflict);
    total();
  };

  return { start, handIn, tasklist: () => inTasklist };
})();
document.querySelectorAll('main form.laurel-sheet').forEach(sheet => window.laurelSheet.start(sheet, false));
