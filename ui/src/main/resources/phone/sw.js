/* Opens the signing page without a network. Keeps the page's own files, never anything from /api.
   VERSION = first 12 hex digits of SHA-256 over index.html, sign.css, sign.js, lean-qr.js in this order: a changed file with
   an unchanged version would leave old pages on old phones, so a test recomputes it. */
const VERSION = 'c51d330a4094';
const CACHE = 'gu-phone-' + VERSION;
const FILES = ['/k/', '/k/sign.css', '/k/sign.js', '/k/lean-qr.js'];

self.addEventListener('install', event => event.waitUntil((async () => {
  // The first time, the page has just fetched these files: take them from the browser's cache and cost no request.
  const how = self.registration.active ? 'reload' : 'force-cache';
  await (await caches.open(CACHE)).addAll(FILES.map(file => new Request(file, { cache: how, credentials: 'same-origin' })));
  await self.skipWaiting();
})()));

self.addEventListener('activate', event => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name.startsWith('gu-phone-') && name !== CACHE) await caches.delete(name);
})()));

self.addEventListener('fetch', event => {
  const { request } = event, { pathname, origin } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  // Zalo and Facebook add ?zarsrc= and ?fbclid=: the page is the same page. The shared phone always asks the server.
  const file = request.mode === 'navigate' && pathname === '/k/' ? '/k/' : FILES.includes(pathname) && request.mode !== 'navigate' ? pathname : null;
  if (file) event.respondWith((async () => (await (await caches.open(CACHE)).match(file)) || fetch(request))());
});
