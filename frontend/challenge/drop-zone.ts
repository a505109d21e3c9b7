/** What the server says and hears of a file. */
interface Server {
  offered(name: string, length: number): Promise<boolean>;
  lost(status: number): Promise<void>;
}

const OK = 200;

/**
 * One file, chosen or dropped: the server is asked whether it may come, then its bytes are sent once to `target`.
 * Every word is the server's; here is only how far the sending is.
 */
class AmphiDropZone extends HTMLElement {
  declare $server: Server;
  private busy = false;

  connectedCallback() {
    this.addEventListener('change', this.chosen);
    this.addEventListener('drop', this.dropped);
    this.addEventListener('dragenter', this.over);
    this.addEventListener('dragover', this.over);
    this.addEventListener('dragleave', this.out);
    // beside the zone a dropped file would take the page's place
    window.addEventListener('dragover', stay);
    window.addEventListener('drop', stay);
  }

  disconnectedCallback() {
    this.removeEventListener('change', this.chosen);
    this.removeEventListener('drop', this.dropped);
    this.removeEventListener('dragenter', this.over);
    this.removeEventListener('dragover', this.over);
    this.removeEventListener('dragleave', this.out);
    window.removeEventListener('dragover', stay);
    window.removeEventListener('drop', stay);
  }

  private over = (event: DragEvent) => {
    event.preventDefault();
    this.classList.add('over');
  };

  private out = (event: DragEvent) => {
    if (!this.contains(event.relatedTarget as Node | null)) this.classList.remove('over');
  };

  private dropped = (event: DragEvent) => {
    event.preventDefault();
    this.classList.remove('over');
    const file = event.dataTransfer?.files[0];
    if (file) void this.take(file);
  };

  private chosen = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file) void this.take(file);
    input.value = ''; // the same file, mended, may be chosen again
  };

  private async take(file: File) {
    if (this.busy) return;
    this.show(true);
    try {
      if (await this.$server.offered(file.name, file.size)) {
        const status = await this.send(file);
        if (status !== OK) await this.$server.lost(status);
      }
    } finally {
      this.show(false);
    }
  }

  /** Sends the bytes as they are; a fetch could not tell how far it is. */
  private send(file: File) {
    return new Promise<number>((arrived) => {
      const request = new XMLHttpRequest();
      request.open('POST', this.getAttribute('target')!);
      request.setRequestHeader('Content-Type', 'application/octet-stream');
      request.setRequestHeader('X-Filename', encodeURIComponent(file.name));
      request.upload.onprogress = ({ loaded, total }) => this.tell(loaded / total);
      request.onloadend = () => arrived(request.status);
      request.send(file);
    });
  }

  private show(busy: boolean) {
    this.busy = busy;
    this.toggleAttribute('data-busy', busy);
    this.querySelector('progress')?.toggleAttribute('hidden', !busy);
    this.tell(busy ? 0 : 1);
  }

  /** Once all is sent, the server reads and tries: nobody knows how long. */
  private tell(share: number) {
    const bar = this.querySelector('progress');
    if (bar && share < 1) bar.value = share;
    else bar?.removeAttribute('value');
  }
}

function stay(event: DragEvent) {
  event.preventDefault();
}

customElements.define('amphi-drop-zone', AmphiDropZone);
