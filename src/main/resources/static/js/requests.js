// Requests of the pages to the JSON API. A failed one never loses what the person entered: the page keeps it.

let token = document.querySelector('meta[name="_csrf"]')?.content;
const tokenHeader = document.querySelector('meta[name="_csrf_header"]')?.content ?? 'X-CSRF-TOKEN';

export class Problem extends Error {
  constructor(message, errors) {
    super(message);
    this.errors = errors ?? [];
  }
}

export async function getJson(url) {
  return answer(await reach(url, { headers: { Accept: 'application/json' } }));
}

export async function send(method, url, body, headers = {}) {
  const isFile = body instanceof FormData;
  const request = () => reach(url, {
    method,
    body: isFile ? body : JSON.stringify(body ?? {}),
    headers: {
      Accept: 'application/json',
      ...(isFile ? {} : { 'Content-Type': 'application/json' }),
      ...headers,
      [tokenHeader]: token,
    },
  });
  let response = await request();
  // After signing in again in another window the page still holds the token of the old session.
  if (response.status === 403 && !isJson(response) && await renewToken()) {
    response = await request();
  }
  return answer(response);
}

async function reach(url, options) {
  try {
    return await fetch(url, { credentials: 'same-origin', redirect: 'manual', ...options });
  } catch {
    throw new Problem('网络中断，未能提交。您填写的内容仍在本页，请稍后重试。');
  }
}

async function renewToken() {
  const page = new DOMParser().parseFromString(await (await reach('/login', {})).text(), 'text/html');
  const renewed = page.querySelector('meta[name="_csrf"]')?.content;
  const changed = renewed && renewed !== token;
  token = renewed ?? token;
  return changed;
}

async function answer(response) {
  if (response.status === 204) {
    return null;
  }
  const body = isJson(response) ? await response.json() : null;
  if (response.ok) {
    return body;
  }
  if (response.status === 401 || response.type === 'opaqueredirect' || (response.status === 403 && !body)) {
    throw new Problem('登录已过期。请在新窗口重新登录后再次提交，本页内容不会丢失。');
  }
  throw new Problem(body?.detail ?? '系统暂时无法处理。您填写的内容仍在本页，请稍后重试。', body?.errors);
}

function isJson(response) {
  return (response.headers.get('Content-Type') ?? '').includes('json');
}
