// GeoJSON as far as a boundary needs it. What is wrong with a shape is the server's to say; here it is only drawn.

const MOST_CORNERS = 120;
const DECIMALS = 6;

/** The polygons of a text, each a list of rings; none if it cannot be read. */
export function polygonsOf(text) {
  try {
    return polygons(JSON.parse(text)).map((rings) => rings.map((ring) => ring.filter(isPosition)));
  } catch {
    return [];
  }
}

/** The corners of a shape that is simple enough to be listed, without the repeated last one; otherwise null. */
export function cornersOf(shape) {
  if (!shape.length) {
    return [];
  }
  const [ring] = shape[0];
  if (shape.length > 1 || shape[0].length !== 1 || ring.length > MOST_CORNERS) {
    return null;
  }
  const closed = ring.length > 1 && String(ring[0]) === String(ring.at(-1));
  return (closed ? ring.slice(0, -1) : ring).map(([lon, lat]) => [lon, lat]);
}

export function textOf(corners) {
  return corners.length ? JSON.stringify({ type: 'Polygon', coordinates: [[...corners, corners[0]]] }) : '';
}

/** Six decimals of a degree are a hand's breadth. */
export function rounded(degrees) {
  return Number(degrees.toFixed(DECIMALS));
}

function polygons(node) {
  switch (node?.type) {
    case 'FeatureCollection': return node.features.flatMap(polygons);
    case 'GeometryCollection': return node.geometries.flatMap(polygons);
    case 'Feature': return polygons(node.geometry);
    case 'Polygon': return node.coordinates.length ? [node.coordinates] : [];
    case 'MultiPolygon': return node.coordinates;
    default: return [];
  }
}

function isPosition(position) {
  return Number.isFinite(position?.[0]) && Number.isFinite(position?.[1]);
}
