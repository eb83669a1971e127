// The corners of a boundary as a list that can be read and changed without a picture.

const list = document.getElementById('boundary-list');
const fieldset = document.getElementById('boundary-corners');
const complex = document.getElementById('boundary-complex');

export class CornerList {
  /** @param changed told of all corners that are complete */
  constructor(changed) {
    this.changed = changed;
    list.addEventListener('input', () => this.tell());
    list.addEventListener('click', (event) => this.remove(event.target.closest('button')));
    document.getElementById('boundary-add').addEventListener('click', () => this.begin());
    document.getElementById('boundary-swap').addEventListener('click', () => this.swap());
  }

  get isShown() {
    return !fieldset.hidden;
  }

  /** Shows these corners; null means that they are too many or lie in several rings. */
  show(corners) {
    fieldset.hidden = corners === null;
    complex.hidden = corners !== null;
    list.replaceChildren(...(corners ?? []).map(row));
    number();
  }

  lock(locked) {
    fieldset.disabled = locked;
  }

  /** Adds a corner and leaves the person where they are. */
  add(lon, lat) {
    list.append(row([lon, lat]));
    this.tell();
  }

  /** Adds an empty corner to be typed in. */
  begin() {
    list.append(row(['', '']));
    number();
    list.lastElementChild.querySelector('input').focus();
  }

  swap() {
    list.querySelectorAll('li').forEach((line) => {
      const [lon, lat] = line.querySelectorAll('input');
      [lon.value, lat.value] = [lat.value, lon.value];
    });
    this.tell();
  }

  remove(button) {
    const line = button?.closest('li');
    if (line) {
      const next = line.nextElementSibling ?? line.previousElementSibling;
      line.remove();
      this.tell();
      (next?.querySelector('button') ?? document.getElementById('boundary-add')).focus();
    }
  }

  tell() {
    number();
    const values = [...list.children].map((line) => [...line.querySelectorAll('input')].map(check));
    this.changed(values.filter((corner) => corner.every(Number.isFinite)));
  }
}

/** The number in an input; an unreadable one is marked, an empty one is not there yet. */
function check(input) {
  const text = input.value.trim();
  const value = text ? Number(text) : NaN;
  input.setAttribute('aria-invalid', text !== '' && Number.isNaN(value));
  return value;
}

function row([lon, lat]) {
  const line = document.createElement('li');
  const remove = document.createElement('button');
  remove.type = 'button';
  remove.textContent = '删除';
  line.append(field('经度', lon), field('纬度', lat), remove);
  return line;
}

function field(name, value) {
  const label = document.createElement('label');
  const input = document.createElement('input');
  input.className = 'govuk-input';
  input.inputMode = 'decimal';
  input.value = value;
  input.dataset.name = name;
  label.append(name, input);
  return label;
}

/** Every corner is called by its place, as in the picture. */
function number() {
  [...list.children].forEach((line, i) => {
    line.querySelectorAll('input').forEach((input) => {
      input.setAttribute('aria-label', `顶点 ${i + 1} ${input.dataset.name}`);
    });
    line.querySelector('button').setAttribute('aria-label', `删除顶点 ${i + 1}`);
  });
}
