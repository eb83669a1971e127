// One place of a draft's materials while a file is on its way into it: how far it is, and what to do about it.

const news = document.createElement('p');
news.id = 'materials-news';
news.className = 'govuk-visually-hidden';
news.setAttribute('role', 'status');

const TEXTS = {
  waiting: () => '等待上传…',
  reading: () => '正在读取文件…',
  sending: (percent, from) => (from ? `接着上次的 ${from}% 继续，已传 ${percent}%` : `正在上传，已传 ${percent}%`),
  retrying: (percent) => `连接不稳定，正在重试，已传 ${percent}%`,
  paused: (percent) => `已暂停，已传 ${percent}%`,
  offline: (percent) => `网络中断，已传 ${percent}%，恢复后自动继续`,
  failed: (percent) => `系统暂时无法接收，已传 ${percent}%，稍后自动继续`,
  signedOut: (percent) => `登录已过期，已传 ${percent}%，重新登录后自动继续`,
};
const STOPPED = ['paused', 'offline', 'failed', 'signedOut'];
const TOLD = ['sending', ...STOPPED];

export class MaterialSlot {
  constructor(element) {
    this.element = element;
  }

  get name() {
    return this.element.dataset.slot;
  }

  get input() {
    return this.part('.slot-input');
  }

  /** A file that some earlier visit left unfinished. */
  showLeft(name, percent) {
    this.part('.slot-toggle').hidden = true;
    this.put(`“${name}”上次传到 ${percent}%，请重新选择这个文件，将从那里继续。`, percent);
  }

  /** People who listen to the page hear of a change, not of every percent. */
  show(file, state, percent, from) {
    this.from = from ?? (state === 'sending' ? this.from : undefined);
    const text = TEXTS[state](percent, this.from);
    this.part('.slot-sign-in').hidden = state !== 'signedOut';
    this.part('.slot-toggle').hidden = false;
    this.part('.slot-toggle span').textContent = STOPPED.includes(state) ? '继续' : '暂停';
    this.put(text, percent);
    if (state !== this.state) {
      this.refuse('');
      this.state = state;
      if (TOLD.includes(state)) {
        say(`${file}：${text}`);
      }
    }
  }

  put(text, percent) {
    this.part('.slot-state').textContent = text;
    this.part('progress').value = percent;
    this.part('.slot-upload').hidden = false;
  }

  /** Nothing is on its way any more; whoever stood on a button of it finds the place again. */
  clear() {
    const focused = this.part('.slot-upload').contains(document.activeElement);
    this.part('.slot-upload').hidden = true;
    this.state = null;
    if (focused) {
      this.input.focus();
    }
  }

  refuse(message) {
    const refusal = this.part('.slot-refusal');
    refusal.textContent = message;
    refusal.hidden = !message;
  }

  part(selector) {
    return this.element.querySelector(selector);
  }
}

/** Where people who listen to the page hear what happens in the list. */
export function listenTo(list) {
  list.before(news);
}

/** Politely: after what is being read out. */
export function say(text) {
  news.textContent = text;
}
