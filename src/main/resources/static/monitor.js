// Draws the diagram and puts on its elements what the table below says of them.
(() => {
  const place = document.getElementById('diagram');
  const LIMIT = 99;
  const mark = (kind, number) => {
    const one = document.createElement('span');
    one.className = `mark ${kind}`;
    one.title = place.dataset[kind].replace('{0}', number);
    one.textContent = number > LIMIT ? `${LIMIT}+` : number;
    return one;
  };
  const marks = row => ['failed', 'late', 'waiting', 'passed']
    .filter(kind => Number(row.dataset[kind]) > 0)
    .map(kind => mark(kind, Number(row.dataset[kind])));
  const draw = async () => {
    const answer = await fetch(place.dataset.file);
    if (!answer.ok) throw new Error(answer.status);
    const xml = await answer.text();
    place.replaceChildren();
    const viewer = new BpmnJS({ container: place });
    await viewer.importXML(xml);
    const canvas = viewer.get('canvas');
    const shapes = viewer.get('elementRegistry');
    const overlays = viewer.get('overlays');
    canvas.zoom('fit-viewport', 'auto');
    document.querySelectorAll('[data-element]').forEach(row => {
      const id = row.dataset.element;
      if (!shapes.get(id)) return;
      if (row.dataset.way) canvas.addMarker(id, Number(row.dataset.waiting) ? 'there-now' : 'on-its-way');
      const html = document.createElement('div');
      html.className = 'marks';
      html.append(...(row.dataset.way ? [] : marks(row)));
      if (html.childElementCount) overlays.add(id, { position: { top: -12, left: 4 }, html });
    });
  };
  draw().catch(() => { place.textContent = place.dataset.undrawn; });
})();
