// What a window knows of its section: what the server holds, what was typed, and which of both is newer.

export class SectionState {
  /** @param entered the section as the form shows what the server holds */
  constructor({ section, draft, entered, kept }) {
    this.section = section;
    this.kept = kept;
    this.revision = draft.saved.revision;
    this.whole = draft.content;
    this.saved = JSON.stringify(entered);
    this.typed = this.saved;
  }

  get isUnsaved() {
    return this.typed !== this.saved;
  }

  /** Tells whether this is something new. */
  type(entered) {
    const typed = JSON.stringify(entered);
    const changed = typed !== this.typed;
    this.typed = typed;
    if (changed) {
      this.keep();
    }
    return changed;
  }

  /** What was looked through counts as entered, even if nothing had to be changed. */
  confirm() {
    if (!(this.section in this.whole)) {
      this.saved = null;
    }
  }

  /** The whole document with this section as it was typed. */
  documentWith(typed) {
    return JSON.stringify({ ...this.whole, [this.section]: JSON.parse(typed) });
  }

  arrived(sent, revision) {
    this.revision = revision;
    this.whole = { ...this.whole, [this.section]: JSON.parse(sent) };
    this.saved = sent;
    this.keep();
  }

  /** Tells whether what another window saved leaves this section as it was here, or as it was just sent. */
  agreesWith(theirs, sent) {
    const there = this.in(theirs.content);
    return there === this.in(this.whole) || there === sent;
  }

  /** Takes the document that the other window saved; this section stays as it was typed here. */
  goOnFrom(theirs) {
    this.whole = theirs.content;
    this.revision = theirs.saved.revision;
  }

  take(entered) {
    this.typed = JSON.stringify(entered);
    this.saved = this.typed;
    this.keep();
  }

  /** Goes on with what was typed before this page went; tells whether nobody saved anything else since. */
  resume(left, entered) {
    this.typed = JSON.stringify(entered);
    const now = this.in(this.whole) ?? null;
    return left.base === now || JSON.stringify(left.typed) === now;
  }

  keep() {
    if (this.isUnsaved) {
      this.kept.keep(this.in(this.whole) ?? null, JSON.parse(this.typed));
    } else {
      this.kept.forget();
    }
  }

  in(content) {
    return JSON.stringify(content[this.section]);
  }
}
