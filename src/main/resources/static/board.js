// The present slide comes whole with every event, so that a screen that was away for a while is right as soon as it is back.
(() => {
  const stage = document.getElementById('stage');
  const line = document.getElementById('line');
  const AGAIN = 2000;
  let shown = Number(stage.dataset.moves);
  const listen = () => {
    const events = new EventSource(stage.dataset.events);
    events.onopen = () => { line.hidden = true; };
    events.addEventListener('slide', event => {
      line.hidden = true;
      if (Number(event.lastEventId) === shown) return;
      shown = Number(event.lastEventId);
      stage.innerHTML = event.data;
    });
    events.onerror = () => {
      line.hidden = false;
      // A browser comes back by itself after the network dropped, but not after an answer that was no stream.
      if (events.readyState === EventSource.CLOSED) window.setTimeout(listen, AGAIN);
    };
  };
  listen();
})();
