// Saves what is typed after a pause, one save at a time. What could not be saved stays here and is tried again; what
// somebody else saved meanwhile is never overwritten unless the person says so.

import { getJson, send } from './requests.js';

const PAUSE = 1000;
const RETRIES = [2000, 5000, 15000, 30000];

export class Autosave {
  /** @param show told of every change: waiting, saving, saved, signedOut, unsaved or conflict */
  constructor({ url, revision, content, show }) {
    this.url = url;
    this.revision = revision;
    this.saved = JSON.stringify(content);
    this.typed = this.saved;
    this.show = show;
    this.failures = 0;
    this.theirs = null;
    window.addEventListener('online', () => this.retry());
    window.addEventListener('focus', () => this.retry());
    document.addEventListener('visibilitychange', () => this.save());
    window.addEventListener('beforeunload', (event) => {
      if (this.isUnsaved) {
        event.preventDefault();
      }
    });
  }

  get isUnsaved() {
    return this.typed !== this.saved;
  }

  type(content) {
    const typed = JSON.stringify(content);
    if (typed === this.typed) {
      return;
    }
    this.typed = typed;
    if (!this.theirs && this.isUnsaved) {
      this.show('waiting');
      this.saveIn(PAUSE);
    }
  }

  /** Saves at once; tells whether everything is saved now. */
  async save() {
    this.running ??= this.run().finally(() => { this.running = null; });
    await this.running;
    return !this.isUnsaved;
  }

  retry() {
    if (this.failures) {
      this.save();
    }
  }

  /** The person decided: what the other window saved counts. */
  takeTheirs(content) {
    this.revision = this.theirs.saved.revision;
    this.saved = JSON.stringify(content);
    this.typed = this.saved;
    const at = this.theirs.saved;
    this.theirs = null;
    this.show('saved', at);
  }

  /** The person decided: what this window holds counts. */
  keepMine() {
    this.revision = this.theirs.saved.revision;
    this.theirs = null;
    return this.save();
  }

  saveIn(milliseconds) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), milliseconds);
  }

  async run() {
    clearTimeout(this.timer);
    while (this.isUnsaved && !this.theirs) {
      const sent = this.typed;
      this.show('saving');
      try {
        this.arrived(sent, await send('PUT', `${this.url}?revision=${this.revision}`, sent));
      } catch (problem) {
        if (!await this.settle(sent, problem)) {
          return;
        }
      }
    }
  }

  arrived(sent, answer) {
    this.revision = answer.revision;
    this.saved = sent;
    this.failures = 0;
    if (!this.isUnsaved) {
      this.show('saved', answer);
    }
  }

  /** Tells whether saving may go on at once. */
  async settle(sent, problem) {
    if (problem.errors.some((error) => error.field === 'revision')) {
      try {
        return this.compare(sent, await getJson(this.url));
      } catch (unreachable) {
        this.failed(unreachable);
        return false;
      }
    }
    this.failed(problem);
    return false;
  }

  /** A save whose answer was lost on the way looks like somebody else's, but holds what was sent. */
  compare(sent, theirs) {
    if (JSON.stringify(theirs.content) === sent) {
      this.arrived(sent, theirs.saved);
      return true;
    }
    this.theirs = theirs;
    this.show('conflict', theirs);
    return false;
  }

  failed(problem) {
    this.failures += 1;
    this.show(problem.kind === 'signedOut' ? 'signedOut' : 'unsaved', problem);
    if (problem.kind !== 'refused') {
      this.saveIn(RETRIES[Math.min(this.failures, RETRIES.length) - 1]);
    }
  }
}
