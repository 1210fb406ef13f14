// The service worker of the page: it serves the files of the page when there is no network.

const CACHE = "wifc-playground";
const FILES = ["./", "index.html", "style.css", "playground.js"];

addEventListener("install", (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES)));
});

addEventListener("fetch", (event) => {
  event.respondWith(load(event.request));
});

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
