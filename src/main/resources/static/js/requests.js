// Requests of the pages to the JSON API. A failed one never loses what the person entered: the page keeps it.

let token = document.querySelector('meta[name="_csrf"]')?.content;
const tokenHeader = document.querySelector('meta[name="_csrf_header"]')?.content ?? 'X-CSRF-TOKEN';

// A small enough save that has begun is finished even if its page is closed; browsers set the bound.
const MOST_KEPT_ALIVE = 60000;

// Some two minutes of a rush.
const MOST_TRIES = 30;

/** Why a request failed; `kind` is one of offline, signedOut, refused and failed. */
export class Problem extends Error {
  constructor(message, errors, kind = 'failed') {
    super(message);
    this.errors = errors ?? [];
    this.kind = kind;
  }
}

export async function getJson(url) {
  return answer(await reach(url, { headers: { Accept: 'application/json' } }));
}

/** A part of a page, as the server renders it. */
export async function getPart(url) {
  const response = await reach(url, { headers: { Accept: 'text/html' } });
  return response.ok ? response.text() : answer(response);
}

/** Sends a value as JSON, a text as the JSON that it is, or a form with a file. */
export async function send(method, url, body, headers = {}) {
  const isFile = body instanceof FormData;
  const request = () => reach(url, {
    method,
    body: isFile || typeof body === 'string' ? body : JSON.stringify(body ?? {}),
    keepalive: typeof body === 'string' && new Blob([body]).size < MOST_KEPT_ALIVE,
    headers: {
      Accept: 'application/json',
      ...(isFile ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
      [tokenHeader]: token,
    },
  });
  return answer(await withFreshToken(request));
}

/** Sends a file and tells how much of it has arrived, in percent. */
export async function upload(method, url, file, progress) {
  const form = new FormData();
  form.append('file', file);
  const request = () => new Promise((resolve, reject) => {
    const call = new XMLHttpRequest();
    call.open(method, url);
    call.setRequestHeader('Accept', 'application/json');
    call.setRequestHeader(tokenHeader, token);
    call.upload.addEventListener('progress', (sent) => progress(Math.round((sent.loaded / sent.total) * 100)));
    call.addEventListener('load', () => resolve(new Response(call.status === 204 ? null : call.responseText, {
      status: call.status, headers: headersOf(call) })));
    call.addEventListener('error', () => reject(offline()));
    call.send(form);
  });
  return answer(await withFreshToken(request));
}

function headersOf(call) {
  return Object.fromEntries(['Content-Type', 'Retry-After'].filter((name) => call.getResponseHeader(name))
    .map((name) => [name, call.getResponseHeader(name)]));
}

/** What a write has to carry to be taken for one of this page, for requests that others send. */
export function proofOfPage() {
  return { [tokenHeader]: token };
}

async function reach(url, options) {
  try {
    return await fetch(url, { credentials: 'same-origin', redirect: 'manual', ...options });
  } catch {
    throw offline();
  }
}

export function offline() {
  return new Problem('网络中断，未能提交。您填写的内容仍在本页，请稍后重试。', [], 'offline');
}

// After signing in again in another window the page still holds the token of the old session.
async function withFreshToken(request) {
  const response = await untilServed(request);
  return response.status === 403 && await renewToken() ? request() : response;
}

// Who is asked to come back has changed nothing yet; what asks for it without a time is a failure.
async function untilServed(request) {
  let response = await request();
  for (let again = 1; again < MOST_TRIES && response.status === 503 && response.headers.has('Retry-After'); again++) {
    await new Promise((resolve) => setTimeout(resolve, 1000 * Number(response.headers.get('Retry-After'))));
    response = await request();
  }
  return response;
}

/** Tells whether there was another one to have. */
export async function renewToken() {
  const page = new DOMParser().parseFromString(await (await reach('/login', {})).text(), 'text/html');
  const renewed = page.querySelector('meta[name="_csrf"]')?.content;
  const changed = renewed && renewed !== token;
  token = renewed ?? token;
  return changed;
}

/** What a response says, or the problem that it is. */
export async function answer(response) {
  if (response.status === 204) {
    return null;
  }
  const body = isJson(response) ? await response.json() : null;
  if (response.ok) {
    return body;
  }
  if (response.status === 401 || response.type === 'opaqueredirect' || (response.status === 403 && !body)) {
    throw new Problem('登录已过期。请在新窗口重新登录后再次提交，本页内容不会丢失。', [], 'signedOut');
  }
  throw new Problem(body?.detail ?? '系统暂时无法处理。您填写的内容仍在本页，请稍后重试。', body?.errors,
    response.status < 500 ? 'refused' : 'failed');
}

function isJson(response) {
  return (response.headers.get('Content-Type') ?? '').includes('json');
}
