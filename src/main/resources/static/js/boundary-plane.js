// A plain picture of a boundary, north up and to scale, with a grid of degrees and no map from outside. A click on it
// is a position.

const USUAL_WIDTH = 640;
const SHAPE = 0.7;
const LINE_EVERY = 160;
const METRES_PER_DEGREE = 111200;
const NARROWEST = 300;
const MARGIN = 1.3;
const STEP = 0.25;
/** Where an empty picture begins: the middle of the city. */
const START = { lon: 116.3915, lat: 39.9055, metres: 2000 };

export class BoundaryPlane {
  constructor(svg) {
    this.svg = svg;
    this.view = START;
    this.polygons = [];
    new ResizeObserver(() => this.redraw()).observe(svg);
  }

  /** As wide as it is shown, so that its words stay readable on a phone. */
  get width() {
    return this.svg.clientWidth || USUAL_WIDTH;
  }

  get height() {
    return Math.round(this.width * SHAPE);
  }

  draw(polygons) {
    this.polygons = polygons;
    this.redraw();
  }

  /** Shows the whole shape. */
  fit() {
    const all = this.polygons.flat(2);
    if (all.length) {
      const [lons, lats] = [0, 1].map((axis) => all.map((position) => position[axis]));
      const span = (values) => Math.max(...values) - Math.min(...values);
      const middle = (values) => (Math.max(...values) + Math.min(...values)) / 2;
      const lat = middle(lats);
      const metres = Math.max(span(lons) * perLon(lat), span(lats) * METRES_PER_DEGREE / SHAPE) * MARGIN;
      this.view = { lon: middle(lons), lat, metres: Math.max(metres, NARROWEST) };
    }
    this.redraw();
  }

  zoom(factor) {
    this.view = { ...this.view, metres: this.view.metres * factor };
    this.redraw();
  }

  /** Moves the picture by a quarter, one to the east or north. */
  move(east, north) {
    const by = this.view.metres * STEP;
    this.view = { ...this.view, lon: this.view.lon + east * by / perLon(this.view.lat),
      lat: this.view.lat + north * by / METRES_PER_DEGREE };
    this.redraw();
  }

  /** The longitude and latitude of a click. */
  positionOf(event) {
    const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(this.svg.getScreenCTM().inverse());
    return [this.view.lon + (x - this.width / 2) * this.scale / perLon(this.view.lat),
      this.view.lat - (y - this.height / 2) * this.scale / METRES_PER_DEGREE];
  }

  /** Metres per unit of the picture. */
  get scale() {
    return this.view.metres / this.width;
  }

  x(lon) {
    return this.width / 2 + (lon - this.view.lon) * perLon(this.view.lat) / this.scale;
  }

  y(lat) {
    return this.height / 2 - (lat - this.view.lat) * METRES_PER_DEGREE / this.scale;
  }

  redraw() {
    this.svg.setAttribute('viewBox', `0 0 ${this.width} ${this.height}`);
    const path = this.polygons.flat().map((ring) =>
      `${ring.map(([lon, lat], i) => `${i ? 'L' : 'M'}${this.x(lon).toFixed(1)} ${this.y(lat).toFixed(1)}`).join('')}Z`);
    this.svg.replaceChildren(...this.grid(), element('path', { class: 'plane-shape', d: path.join('') }),
      ...this.corners(), ...this.bar());
  }

  grid() {
    const step = nice(LINE_EVERY * this.scale / perLon(this.view.lat));
    const decimals = Math.max(0, -Math.floor(Math.log10(step)));
    const lines = [];
    const through = (centre, half, draw) => {
      for (let n = Math.ceil((centre - half) / step); n * step <= centre + half; n += 1) {
        lines.push(...draw(n * step, (n * step).toFixed(decimals)));
      }
    };
    through(this.view.lon, this.view.metres / 2 / perLon(this.view.lat), (lon, label) => [
      element('path', { class: 'plane-grid', d: `M${this.x(lon)} 0V${this.height}` }),
      element('text', { class: 'plane-label', x: this.x(lon) + 3, y: this.height - 6 }, label)]);
    through(this.view.lat, this.view.metres * SHAPE / 2 / METRES_PER_DEGREE, (lat, label) => [
      element('path', { class: 'plane-grid', d: `M0 ${this.y(lat)}H${this.width}` }),
      element('text', { class: 'plane-label', x: 4, y: this.y(lat) - 4 }, label)]);
    return lines;
  }

  /** Numbered like the list, where there is one. */
  corners() {
    const ring = this.polygons.length === 1 && this.polygons[0].length === 1 ? this.polygons[0][0] : [];
    const shown = ring.length > 1 && String(ring[0]) === String(ring.at(-1)) ? ring.slice(0, -1) : ring;
    return shown.flatMap(([lon, lat], i) => [
      element('circle', { class: 'plane-corner', cx: this.x(lon), cy: this.y(lat), r: 5 }),
      element('text', { class: 'plane-number', x: this.x(lon) + 8, y: this.y(lat) - 8 }, i + 1)]);
  }

  bar() {
    const metres = nice(this.view.metres / 4);
    const length = metres / this.scale;
    return [element('path', { class: 'plane-bar', d: `M${this.width - length - 12} 14v6h${length}v-6` }),
      element('text', { class: 'plane-label', x: this.width - 12, y: 36, 'text-anchor': 'end' },
        metres < 1000 ? `${metres} 米` : `${metres / 1000} 公里`)];
  }
}

function perLon(lat) {
  return METRES_PER_DEGREE * Math.cos(lat * Math.PI / 180);
}

/** 1, 2 or 5 times a power of ten, not more than this. */
function nice(most) {
  const power = 10 ** Math.floor(Math.log10(most));
  return power * ([5, 2].find((lead) => lead * power <= most) ?? 1);
}

function element(name, attributes, text) {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.textContent = text ?? '';
  return made;
}
