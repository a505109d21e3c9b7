const TYPED = 'input, select, textarea, [contenteditable]';
const ARROWED = ['slider', 'spinbutton', 'listbox', 'option', 'radio', 'tab', 'grid', 'gridcell', 'row', 'tree', 'treeitem', 'menuitem', 'application']
  .map((role) => `[role=${role}]`)
  .join(', ');

/** Whether whatever has the focus wants this key for itself. */
export function wantsKey(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest(`${TYPED}, ${ARROWED}`)) return true;
  if (target.closest('a, button, summary')) return key === ' ' || key === 'Enter';
  // a picture of a widget that can be focused is moved by its keys
  return target.closest('.widget [tabindex]') !== null;
}
