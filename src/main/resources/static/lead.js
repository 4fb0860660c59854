// The keys of a keyboard and of a presenter's remote control press the buttons of the page.
(() => {
  const keys = { ArrowRight: 'next', PageDown: 'next', ArrowLeft: 'back', PageUp: 'back' };
  document.addEventListener('keydown', event => {
    const form = keys[event.key] && document.querySelector(`form[data-key=${keys[event.key]}]`);
    if (!form || event.repeat) return;
    event.preventDefault();
    form.requestSubmit();
  });
  // Somebody else may lead as well: what this page says is never older than the hall.
  const now = document.querySelector('[data-lead]');
  new EventSource(now.dataset.events).addEventListener('slide', event => {
    if (Number(event.lastEventId) > Number(now.dataset.moves)) window.location.reload();
  });
})();
