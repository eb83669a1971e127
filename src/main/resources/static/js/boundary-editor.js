// The boundary as a text, a list of corners and a picture, always the same; the form's field is where it is kept.

import { send } from './requests.js';
import { inputOf } from './forms.js';
import { BoundaryPlane } from './boundary-plane.js';
import { CornerList } from './boundary-corners.js';
import { cornersOf, polygonsOf, rounded, textOf } from './boundary-shape.js';

const FIELD = 'park.boundary';
const PAUSE = 500;
const editor = document.getElementById('boundary');
const result = document.getElementById('boundary-result');

export class BoundaryEditor {
  constructor(form, url) {
    this.form = form;
    this.url = url;
    this.plane = new BoundaryPlane(document.getElementById('boundary-plane'));
    this.list = new CornerList((corners) => this.write(textOf(corners)));
    form.on('changed', () => this.read());
    new MutationObserver(() => this.place()).observe(document.getElementById('form'), { childList: true, subtree: true });
    document.getElementById('boundary-plane').addEventListener('click', (event) => this.click(event));
    editor.addEventListener('click', (event) => this.look(event.target.closest('[data-view]')?.dataset.view));
    this.place();
    this.read();
  }

  /** Stands right under its field, whenever the form has drawn it. */
  place() {
    const field = inputOf(this.form, FIELD);
    const row = field?.closest('.fjs-form-field');
    if (row && editor.parentElement !== row) {
      row.append(editor);
      editor.hidden = false;
    }
    this.locked = !field || field.readOnly || field.disabled;
    this.list.lock(this.locked);
  }

  read() {
    const text = this.form._getState().data.park?.boundary ?? '';
    if (text === this.text) {
      return;
    }
    this.text = text;
    const polygons = polygonsOf(text);
    this.list.show(cornersOf(polygons));
    this.plane.draw(polygons);
    this.plane.fit();
    this.check();
  }

  /** Puts the text into the field as if it had been typed, so that the form keeps and saves it. */
  write(text) {
    this.text = text;
    this.plane.draw(polygonsOf(text));
    const field = inputOf(this.form, FIELD);
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    this.check();
  }

  click(event) {
    if (!this.locked && this.list.isShown) {
      this.list.add(...this.plane.positionOf(event).map(rounded));
    }
  }

  look(view) {
    switch (view) {
      case 'in': return this.plane.zoom(0.5);
      case 'out': return this.plane.zoom(2);
      case 'west': return this.plane.move(-1, 0);
      case 'east': return this.plane.move(1, 0);
      case 'north': return this.plane.move(0, 1);
      case 'south': return this.plane.move(0, -1);
      case 'fit': return this.plane.fit();
      default: return undefined;
    }
  }

  check() {
    clearTimeout(this.timer);
    if (!this.text.trim()) {
      return say('', '还没有图形。');
    }
    this.timer = setTimeout(() => this.ask(this.text), PAUSE);
    return undefined;
  }

  async ask(text) {
    try {
      const answer = await send('POST', this.url, { boundary: text });
      if (text === this.text) {
        show(answer);
      }
    } catch (problem) {
      say('', `现在无法计算面积：${problem.message}`);
    }
  }
}

function show({ areaM2, problem, doubts }) {
  if (problem) {
    say('state-bad', problem.message + (problem.clause ? `（${problem.clause}）` : ''));
    return;
  }
  const number = (value, digits) => value.toLocaleString('zh-CN', { maximumFractionDigits: digits });
  say('', `图形面积约 ${number(areaM2, 0)} 平方米（${number(areaM2 / 10000, 2)} 公顷）。`, doubts);
}

function say(look, text, doubts = []) {
  result.replaceChildren(...[[look, text], ...doubts.map((doubt) => ['state-warn', doubt])].map(([name, words]) => {
    const line = document.createElement('p');
    line.className = name;
    line.textContent = words;
    return line;
  }));
}
