// Saves a section of a draft after a pause in typing, one save at a time. It writes nothing but its own section: what
// another window saved in the others stays, and what it saved in this one is never overwritten unless the person says so.

import { getJson, send } from './requests.js';

const PAUSE = 1000;
const RETRIES = [2000, 5000, 15000, 30000];

export class Autosave {
  /** @param show told of every change: waiting, saving, saved, signedOut, unsaved or conflict */
  constructor(url, state, show) {
    this.url = url;
    this.state = state;
    this.show = show;
    this.failures = 0;
    this.theirs = null;
    window.addEventListener('online', () => this.retry());
    window.addEventListener('focus', () => this.retry());
    document.addEventListener('visibilitychange', () => this.save());
    window.addEventListener('beforeunload', (event) => {
      if (this.state.isUnsaved) {
        event.preventDefault();
      }
    });
  }

  type(entered) {
    if (this.state.type(entered) && this.state.isUnsaved && !this.theirs) {
      this.show('waiting');
      this.saveIn(PAUSE);
    }
  }

  /** Saves at once; tells whether everything is saved now. */
  async save() {
    this.running ??= this.run().finally(() => { this.running = null; });
    await this.running;
    return !this.state.isUnsaved;
  }

  retry() {
    if (this.failures) {
      this.save();
    }
  }

  /** The person decided: what the other window saved counts. */
  takeTheirs(entered) {
    const at = this.settled();
    this.state.take(entered);
    this.show('saved', at);
  }

  /** The person decided: what this window holds counts. */
  keepMine() {
    this.settled();
    return this.save();
  }

  settled() {
    const { theirs } = this;
    this.theirs = null;
    this.state.goOnFrom(theirs);
    return { ...theirs.saved, problems: theirs.problems };
  }

  saveIn(milliseconds) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.save(), milliseconds);
  }

  async run() {
    clearTimeout(this.timer);
    while (this.state.isUnsaved && !this.theirs) {
      const sent = this.state.typed;
      this.show('saving');
      try {
        this.arrived(sent, await send('PUT', `${this.url}?revision=${this.state.revision}`,
          this.state.documentWith(sent)));
      } catch (problem) {
        if (!await this.settle(sent, problem)) {
          return;
        }
      }
    }
  }

  arrived(sent, answer) {
    this.state.arrived(sent, answer.revision);
    this.failures = 0;
    if (!this.state.isUnsaved) {
      this.show('saved', answer);
    }
  }

  /** Tells whether saving may go on at once. */
  async settle(sent, problem) {
    if (problem.errors?.some((error) => error.field === 'revision')) {
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
    if (!this.state.agreesWith(theirs, sent)) {
      this.conflict(theirs);
      return false;
    }
    this.state.goOnFrom(theirs);
    return true;
  }

  conflict(theirs) {
    this.theirs = theirs;
    this.show('conflict', theirs);
  }

  failed(problem) {
    this.failures += 1;
    this.show(problem.kind === 'signedOut' ? 'signedOut' : 'unsaved', problem);
    if (problem.kind !== 'refused') {
      this.saveIn(RETRIES[Math.min(this.failures, RETRIES.length) - 1]);
    }
  }
}
