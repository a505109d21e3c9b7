/** The instructor's keys: space, → and E press the buttons marked with `data-key`, unless somebody is typing. */

const KEYS: Record<string, string> = { ' ': 'space', ArrowRight: 'right', e: 'e', E: 'e' };

class AmphiDriveKeys extends HTMLElement {
  connectedCallback() {
    document.addEventListener('keydown', this.pressed);
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.pressed);
  }

  private pressed = (event: KeyboardEvent) => {
    const key = KEYS[event.key];
    const target = event.target as Element;
    if (!key || event.ctrlKey || event.metaKey || event.altKey || target.closest('input, textarea, select, [contenteditable]')) {
      return;
    }
    // on a link or a button, space is theirs
    if (key === 'space' && target.closest('a, button')) {
      return;
    }
    const button = this.querySelector<HTMLButtonElement>(`[data-key=${key}]`);
    if (button) {
      event.preventDefault();
      if (!event.repeat) {
        button.click();
      }
    }
  };
}

customElements.define('amphi-drive-keys', AmphiDriveKeys);
