// The service worker of the page: it keeps the files of the page, and serves them when there is no network.

/* global FILES -- The build lists the files. */
const CACHE = "wifc-playground";

addEventListener("install", (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES)));
});

addEventListener("activate", (event) => {
  event.waitUntil(Promise.all([removeOld(), clients.claim()]));
});

addEventListener("fetch", (event) => {
  event.respondWith(load(event.request));
});

/** Removes what an earlier version of the page consisted of. */
async function removeOld() {
  const cache = await caches.open(CACHE);
  const wanted = new Set(FILES.map((name) => new URL(name, location.href).href));
  const kept = await cache.keys();
  await Promise.all(kept.filter(({ url }) => !wanted.has(url)).map((request) => cache.delete(request)));
}

/** The newest file, or the one that was kept. */
async function load(request) {
  try {
    const response = await fetch(request);
    const cache = await caches.open(CACHE);
    if (response.ok) await cache.put(request, response.clone());
    return response;
  } catch {
    return (await caches.match(request, { ignoreSearch: true })) ?? Response.error();
  }
}
