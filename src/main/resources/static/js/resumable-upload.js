// Sends a file piece by piece (tus protocol), so that a cut connection, an ended session or a reload costs one piece at
// most. How far a file is, the server knows: nothing of it is kept in the browser.

import { answer, offline, Problem, proofOfPage, renewToken, send } from './requests.js';
import { Turns } from './turns.js';
// Knows no modules: it leaves window.tus.
import '../vendor/tus-js-client/tus.min.js';

const PIECE = 2 * 1024 * 1024;
const PAUSES = [500, 2000, 5000, 15000, 30000];
const lines = new Turns(3);
// A file is in memory while its checksum is computed: one after the other.
const readers = new Turns(1);
const interrupted = new Set();

export function percentOf(part, whole) {
  return whole ? Math.floor((part / whole) * 100) : 0;
}

export class ResumableUpload {
  /**
   * @param show told of every change: waiting, reading, sending, retrying, paused, offline, failed, signedOut, refused or
   *   received
   */
  constructor({ url, file, show }) {
    this.url = url;
    this.file = file;
    this.show = show;
    this.arrived = 0;
    this.percent = 0;
    this.runs = 0;
    this.isRunning = false;
  }

  /** Begins, or goes on where the server says that it stopped. */
  async start() {
    this.stop();
    this.isRunning = true;
    const run = this.runs;
    this.show('waiting');
    const leave = await lines.enter();
    try {
      const begun = run === this.runs && await this.begun();
      if (run === this.runs) {
        this.arrived = Math.max(this.arrived, begun.received);
        this.percent = this.arrivedPercent;
        this.show('sending', { from: this.percent });
        await this.proceed(begun.address, run);
      }
    } catch (problem) {
      if (run === this.runs) {
        this.broken(problem);
      }
    } finally {
      leave();
    }
  }

  /** What the server is known to have; of what was sent last, nobody knows while the line is cut. */
  get arrivedPercent() {
    return percentOf(this.arrived, this.file.size);
  }

  pause() {
    this.stop();
    this.show('paused');
  }

  /** Another file takes the place. */
  drop() {
    this.stop();
    this.isDropped = true;
  }

  /** Gives up what has arrived, too. */
  async cancel() {
    this.drop();
    const begun = await this.beginning?.catch(() => null);
    if (begun) {
      await send('DELETE', begun.address);
    }
  }

  stop() {
    this.runs += 1;
    this.isRunning = false;
    this.percent = this.arrivedPercent;
    this.halt?.();
    interrupted.delete(this);
  }

  begun() {
    this.beginning ??= this.begin().catch((problem) => {
      this.beginning = null;
      throw problem;
    });
    return this.beginning;
  }

  async begin() {
    this.show('reading');
    this.sha256 ??= await checksum(this.file);
    if (this.isDropped) {
      throw new Problem('已改传另一个文件。', [], 'refused');
    }
    return send('POST', this.url, { name: this.file.name, size: this.file.size, sha256: this.sha256 });
  }

  proceed(address, run) {
    return new Promise((resolve, reject) => {
      let renewed = false;
      const sender = new window.tus.Upload(this.file, {
        uploadUrl: address,
        chunkSize: PIECE,
        retryDelays: PAUSES,
        storeFingerprintForResuming: false,
        onBeforeRequest: (request) => Object.entries(proofOfPage()).forEach(([name, value]) =>
          request.setHeader(name, value)),
        onAfterResponse: async (request, response) => {
          renewed = response.getStatus() === 403 && await renewToken();
        },
        onShouldRetry: (error) => this.isWorthTrying(error, renewed),
        onProgress: (sent, size) => {
          this.percent = Math.min(percentOf(sent, size), 99);
          this.show('sending');
        },
        onChunkComplete: (piece, arrived) => { this.arrived = arrived; },
        // A file that changed on the disk looks like a broken line until somebody tries to read it.
        onError: (error) => this.file.slice(0, 1).arrayBuffer().then(() => problemOf(error)).catch(reject),
        onSuccess: () => {
          if (run === this.runs) {
            this.isRunning = false;
            this.show('received');
          }
          resolve();
        },
      });
      this.halt = () => {
        sender.abort();
        resolve();
      };
      sender.start();
    });
  }

  isWorthTrying(error, renewed) {
    const status = error.originalResponse?.getStatus() ?? 0;
    const worth = navigator.onLine && (status === 0 || status >= 500 || status === 409 || renewed);
    if (worth) {
      this.percent = this.arrivedPercent;
      this.show('retrying');
    }
    return worth;
  }

  broken(problem) {
    this.isRunning = false;
    this.percent = this.arrivedPercent;
    if (['offline', 'failed', 'signedOut'].includes(problem.kind)) {
      interrupted.add(this);
      this.isSignedOut = problem.kind === 'signedOut';
      this.show(problem.kind);
    } else {
      this.beginning = null;
      this.show('refused', { message: problem instanceof DOMException
        ? '未能读取文件，它可能已被移动或改动，请重新选择。' : problem.message });
    }
  }
}

async function checksum(file) {
  if (!crypto.subtle) {
    throw new Problem('本页不是通过 https 打开的，浏览器不能校验文件，请改用 https 地址。', [], 'refused');
  }
  const leave = await readers.enter();
  try {
    const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  } finally {
    leave();
  }
}

/** Always fails, with what the person should know. */
async function problemOf(error) {
  const response = error.originalResponse;
  if (!error.originalRequest) {
    throw error;
  }
  if (!response) {
    throw offline();
  }
  if (response.getStatus() === 404) {
    throw new Problem('未传完的部分已过期或已在别处取消，请重新选择文件。', [], 'refused');
  }
  const body = response.getBody();
  await answer(new Response(body || null, { status: response.getStatus(),
    headers: body ? { 'Content-Type': response.getHeader('Content-Type') ?? '' } : {} }));
}

/** Nobody signs in again without coming back to this window. */
function goOn(cameBack) {
  [...interrupted].filter((upload) => cameBack || !upload.isSignedOut).forEach((upload) => upload.start());
}

window.addEventListener('online', () => goOn(false));
window.addEventListener('focus', () => goOn(true));
setInterval(() => goOn(false), 30000);
