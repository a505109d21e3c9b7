/**
 * The page's address, as somebody changes it without leaving the page: another section on the projector,
 * a widget moved. The router ends a visit by writing the address it began with; over a slow network a lot
 * can be chosen in between, and is written again.
 */
const ROUTERS_OWN = 'vaadin-router-ignore'; // the state of the event by which it tells that it wrote

let chosen: URL | undefined;

export function writeAddress(url: URL) {
  if (url.href === location.href) return;
  history.replaceState(history.state, '', url);
  chosen = url;
}

addEventListener('vaadin-router-go', () => (chosen = undefined)); // a new visit
addEventListener('popstate', ({ state }) => {
  if (state === ROUTERS_OWN && chosen?.pathname === location.pathname) writeAddress(chosen);
});
