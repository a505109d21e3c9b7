/** A WebSocket that comes back by itself, until it is closed or told that there is nothing to come back to. */

const SILENCE_MS = 12_000; // the server speaks every 5 s at least
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 10_000;
const POLICY = 1008;

export interface Listener {
  frame(data: ArrayBuffer): void;
  lost(): void;
  refused(): void;
}

export class LiveSocket {
  private socket?: WebSocket;
  private retry?: number;
  private watchdog?: number;
  private failures = 0;
  private closed = false;

  constructor(
    private readonly address: string,
    private readonly listener: Listener,
  ) {
    window.addEventListener('online', this.now);
    document.addEventListener('visibilitychange', this.now);
    this.connect();
  }

  close() {
    this.closed = true;
    window.removeEventListener('online', this.now);
    document.removeEventListener('visibilitychange', this.now);
    clearTimeout(this.retry);
    this.drop();
  }

  /** Starts again from a key frame: something was missed. */
  resync() {
    this.drop();
    this.connect();
  }

  /** The network is back, or the person is: no reason to wait any longer. */
  private now = () => {
    if (!this.closed && !document.hidden && this.retry !== undefined) {
      this.connect();
    }
  };

  private connect() {
    clearTimeout(this.retry);
    this.retry = undefined;
    const socket = new WebSocket(this.address);
    this.socket = socket;
    socket.binaryType = 'arraybuffer';
    socket.onmessage = (event) => {
      this.failures = 0;
      this.watch();
      this.listener.frame(event.data as ArrayBuffer);
    };
    socket.onclose = (event) => this.lost(event.code);
    this.watch();
  }

  private lost(code: number) {
    this.drop();
    if (code === POLICY) {
      this.listener.refused();
      return;
    }
    this.listener.lost();
    // half of the wait is chance, so that a whole room does not come back in the same instant
    const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** this.failures++);
    this.retry = window.setTimeout(() => this.connect(), wait * (0.5 + Math.random() / 2));
  }

  private watch() {
    clearTimeout(this.watchdog);
    this.watchdog = window.setTimeout(() => this.lost(0), SILENCE_MS);
  }

  private drop() {
    clearTimeout(this.watchdog);
    if (this.socket) {
      this.socket.onmessage = this.socket.onclose = null;
      this.socket.close();
      this.socket = undefined;
    }
  }
}
