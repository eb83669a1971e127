// What was typed and is not saved yet, in case the page goes before the connection or the session is back. It stays in
// this tab, holds one section, and goes as soon as it is saved or the person signs out.

const PREFIX = 'unsaved ';

export class KeptTyping {
  constructor(person, page, section) {
    this.key = `${PREFIX}${person} ${page} ${section}`;
    remove((key) => !key.startsWith(`${PREFIX}${person} `));
  }

  /** @param base the section as the server had it when it was typed, as text, or null */
  keep(base, typed) {
    try {
      sessionStorage.setItem(this.key, JSON.stringify({ base, typed }));
    } catch {
      // Full or forbidden: the page itself still holds it.
    }
  }

  read() {
    return JSON.parse(sessionStorage.getItem(this.key));
  }

  forget() {
    sessionStorage.removeItem(this.key);
  }
}

export function forgetAll() {
  remove(() => true);
}

function remove(which) {
  Object.keys(sessionStorage).filter((key) => key.startsWith(PREFIX) && which(key))
    .forEach((key) => sessionStorage.removeItem(key));
}
