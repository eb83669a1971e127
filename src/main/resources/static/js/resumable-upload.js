// Sends a file piece by piece (tus protocol), so that a cut connection, an ended session or a reload costs one piece at
// most. How far a file is, the server knows: nothing of it is kept in the browser.

import { answer, offline, Problem, proofOfPage, renewToken, send } from './requests.js';
import { Turns } from './turns.js';

const PIECE = 2 * 1024 * 1024;
const PAUSES = [500, 2000, 5000, 15000, 30000];
const lines = new Turns(3);
// A file is in memory while its checksum is computed: one after the other.
const readers = new Turns(1);
const interrupted = new Set();

export function percentOf(part, whole) {
  return Math.floor((part / whole) * 100);
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
        this.percent = Math.max(this.percent, percentOf(begun.received, begun.size));
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

  pause() {
    this.stop();
    this.show('paused');
  }

  /** Gives up what has arrived, too. */
  async cancel() {
    this.stop();
    const begun = await this.beginning?.catch(() => null);
    if (begun) {
      await send('DELETE', begun.address);
    }
  }

  /** Stops without a word, for another file to take the place. */
  stop() {
    this.runs += 1;
    this.isRunning = false;
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
        onError: (error) => problemOf(error).catch(reject),
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
      this.show('retrying');
    }
    return worth;
  }

  broken(problem) {
    this.isRunning = false;
    if (['offline', 'failed', 'signedOut'].includes(problem.kind)) {
      interrupted.add(this);
      this.isSignedOut = problem.kind === 'signedOut';
      this.show(problem.kind);
    } else {
      this.beginning = null;
      this.show('refused', { message: problem.kind ? problem.message : '未能读取文件，它可能已被移动或改动，请重新选择。' });
    }
  }
}

async function checksum(file) {
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
