/// <reference types="vite/client" />

/** Every widget's element, in a file named like its tag; each is fetched when a page first holds it. */
const elements = import.meta.glob('./**/amphi-*.ts');
const fileOf = new Map(Object.keys(elements).map((file) => [/([^/]+)\.ts$/.exec(file)![1], file]));

/** Fetches the elements that `root` holds, now and whenever it gets more; returns how to stop. */
export function loadWidgets(root: HTMLElement): () => void {
  const load = () =>
    root.querySelectorAll(':not(:defined)').forEach((element) => {
      const file = fileOf.get(element.localName);
      if (file) void elements[file]();
    });
  load();
  const observer = new MutationObserver(load);
  observer.observe(root, { childList: true, subtree: true });
  return () => observer.disconnect();
}
