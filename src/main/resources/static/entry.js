// The entry form saves itself as it is typed. What could not be saved stays on the page and in this tab, and is tried again.
(() => {
  const form = document.querySelector('form[data-entry]');
  const kept = id => `laurel-entry-${id}`;
  if (!form) {
    const id = location.pathname.split('/')[2];
    if (id) sessionStorage.removeItem(kept(id));
    return;
  }
  const key = kept(form.dataset.entry);
  const version = form.elements.version;
  const line = form.querySelector('[data-said]');
  const keep = form.querySelector('[data-keep]');
  let timer, busy = false, again = false, waiting;

  const said = (text, refused) => {
    line.textContent = text;
    line.classList.toggle('refused', Boolean(refused));
  };

  // The page brings what is said here, in its language.
  const say = (name, ...values) => values.reduce((text, value, at) => text.replace(`{${at}}`, () => value), form.dataset[name]);

  const written = () => new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === 'string'));

  const remember = () => {
    const words = written();
    words.delete('_csrf');
    try { sessionStorage.setItem(key, words.toString()); } catch (full) { /* the page itself still has the words */ }
  };
  const forget = () => sessionStorage.removeItem(key);

  const call = () => fetch(`/entries/${form.dataset.entry}/draft`, {
    method: 'POST', body: written(), headers: { Accept: 'application/json' }, credentials: 'same-origin', redirect: 'manual'
  });

  const show = saved => {
    const bar = form.querySelector('progress');
    bar.value = saved.answered;
    bar.max = saved.required;
    form.querySelector('[data-progress]').textContent = say('answered', saved.answered, saved.required);
    const missing = form.querySelector('[data-missing]');
    if (missing && saved.answered === saved.required) missing.hidden = true;
  };

  const save = async () => {
    if (busy) { again = true; return; }
    busy = true;
    remember();
    try {
      const answer = await call();
      const told = await answer.json().catch(() => null);
      if (told && typeof told.version === 'number') heard(answer.ok, told);
      else said(say('signedOut'), true);
    } catch (unreachable) {
      said(say('unreachable'), true);
      later(5000);
    }
    busy = false;
    if (waiting) { const pressed = waiting; waiting = undefined; form.requestSubmit(pressed); return; }
    if (again) { again = false; later(0); }
  };

  const heard = (ok, told) => {
    said(told.sentence, !ok);
    show(told);
    keep.hidden = !told.overtaken;
    if (ok) {
      version.value = told.version;
      if (!again) forget();
    } else if (told.overtaken) {
      keep.dataset.version = told.version;
    }
  };

  const later = wait => { clearTimeout(timer); timer = setTimeout(save, wait); };

  const comeBack = () => {
    const before = sessionStorage.getItem(key);
    if (!before) return;
    const words = new URLSearchParams(before);
    if (words.get('version') !== version.value) { forget(); return; }
    let changed = false;
    for (const field of form.querySelectorAll('[name^="answer."]')) {
      const word = words.get(field.name);
      if (field.type === 'checkbox') {
        changed = changed || field.checked !== (word !== null);
        field.checked = word !== null;
      } else if (word !== null && word !== field.value) {
        field.value = word;
        changed = true;
      }
    }
    if (changed) { said(say('back')); later(0); } else forget();
  };

  const tooLarge = () => {
    const file = form.elements.file;
    const most = Number(file.dataset.most);
    const chosen = file.files[0];
    const fault = form.querySelector('[data-file-fault]');
    const large = Boolean(chosen) && chosen.size > most;
    fault.hidden = !large;
    fault.textContent = large ? say('tooLarge', chosen.name, (Math.ceil(chosen.size / 1e5) / 10).toFixed(1), most / 1e6) : '';
    if (large) file.value = '';
    return large;
  };

  form.addEventListener('input', event => { if (event.target.type !== 'file') later(1200); });
  form.elements.file.addEventListener('change', tooLarge);
  // A press while the page is just being saved waits for it: its answers would otherwise come from an older version.
  form.addEventListener('submit', event => {
    clearTimeout(timer);
    remember();
    if (!busy) return;
    event.preventDefault();
    event.stopPropagation();
    waiting = event.submitter;
  });
  keep.querySelector('button').addEventListener('click', () => { version.value = keep.dataset.version; later(0); });
  window.addEventListener('online', () => later(0));
  comeBack();
})();
