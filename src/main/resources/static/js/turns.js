// Lets a few at a time do something; the others wait for their turn, in order.

export class Turns {
  constructor(most) {
    this.free = most;
    this.waiting = [];
  }

  /** Resolves when it is one's turn, with what ends it. */
  async enter() {
    if (this.free > 0) {
      this.free -= 1;
    } else {
      await new Promise((resolve) => { this.waiting.push(resolve); });
    }
    let over = false;
    return () => {
      if (!over) {
        over = true;
        this.next();
      }
    };
  }

  next() {
    const next = this.waiting.shift();
    if (next) {
      next();
    } else {
      this.free += 1;
    }
  }
}
