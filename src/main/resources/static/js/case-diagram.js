// Draws a case on its models: what it took, and where it is. The page says the same in words for those without a picture.

import { getJson } from './requests.js';

const CLOSE_UP = 1;
const STEP = 1.3;

const place = document.getElementById('case-diagrams');

async function begin() {
  const ways = await getJson(`/api/v1/applications/${place.dataset.case}/diagram`);
  for (const way of ways) {
    await draw(way);
  }
  place.querySelector('.diagram-legend').hidden = false;
}

async function draw(way) {
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  const canvas = document.createElement('div');
  figure.className = 'case-diagram';
  caption.className = 'govuk-heading-s';
  caption.textContent = way.name;
  canvas.className = 'case-diagram__canvas';
  figure.append(caption, canvas);
  place.append(figure);

  // Scrolling over a picture scrolls the page; the buttons below it zoom.
  const viewer = new window.BpmnJS({ container: canvas, zoomScroll: { enabled: false } });
  await viewer.importXML(way.bpmn);
  mark(viewer, way);
  describe(canvas, way);
  figure.append(tools(viewer, way));
  if (window.matchMedia('(max-width: 640px)').matches && way.current.length) {
    showCurrent(viewer, way);
  } else {
    showAll(viewer);
  }
}

function mark(viewer, way) {
  const shapes = viewer.get('elementRegistry');
  const picture = viewer.get('canvas');
  const current = new Set(way.current.map((one) => one.elementId));
  // A case may have passed elements that a later version of its model no longer has.
  const known = (id) => shapes.get(id);
  [...way.taken, ...way.flows].filter((id) => known(id) && !current.has(id))
    .forEach((id) => picture.addMarker(id, 'taken'));
  [...current].filter(known).forEach((id) => {
    picture.addMarker(id, 'current');
    const note = document.createElement('div');
    note.className = 'case-here';
    note.textContent = '当前';
    viewer.get('overlays').add(id, { position: { top: -4, left: known(id).width / 2 }, html: note });
  });
}

function describe(canvas, way) {
  const svg = canvas.querySelector('svg');
  const at = way.current.map((one) => one.name).join('、');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', `${way.name}流程图。${at ? `当前环节：${at}。` : '已办结。'}已走过的环节见下方文字说明。`);
}

function tools(viewer, way) {
  const bar = document.createElement('div');
  const canvas = viewer.get('canvas');
  bar.className = 'case-diagram__tools';
  const button = (name, action) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = name;
    made.setAttribute('aria-label', `${way.name}：${name}`);
    made.addEventListener('click', action);
    bar.append(made);
  };
  button('全图', () => showAll(viewer));
  if (way.current.length) {
    button('看当前环节', () => showCurrent(viewer, way));
  }
  button('放大', () => canvas.zoom(canvas.zoom() * STEP));
  button('缩小', () => canvas.zoom(canvas.zoom() / STEP));
  return bar;
}

function showAll(viewer) {
  viewer.get('canvas').zoom('fit-viewport', 'auto');
}

// Of several places, the one where somebody is asked to act.
function showCurrent(viewer, way) {
  const at = way.current.find((one) => one.who) ?? way.current[0];
  const shape = viewer.get('elementRegistry').get(at.elementId);
  const canvas = viewer.get('canvas');
  const { width, height } = canvas.getSize();
  canvas.viewbox({
    x: shape.x + shape.width / 2 - width / CLOSE_UP / 2,
    y: shape.y + shape.height / 2 - height / CLOSE_UP / 2,
    width: width / CLOSE_UP,
    height: height / CLOSE_UP,
  });
}

begin().catch((problem) => {
  const words = document.createElement('p');
  words.className = 'govuk-body';
  words.setAttribute('role', 'status');
  words.textContent = `流程图未能显示：${problem.message} 办理经过请看下方文字说明。`;
  place.append(words);
});
