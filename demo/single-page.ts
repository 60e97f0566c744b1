/**
 * What Turbo and htmx do at heart: a press on a link of the newspaper's fetches the page, and puts its body in the place
 * of this one's. Scripts of the pages are not run again.
 */
document.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (link === null || link.origin !== location.origin || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  history.pushState({}, "", link.href);
  void show(link.href);
});
addEventListener("popstate", () => void show(location.href));

async function show(address: string): Promise<void> {
  const page = await load(address);
  if (page === null) return location.assign(address);
  const panel = document.querySelector("demo-panel");
  document.title = page.title;
  document.documentElement.lang = page.documentElement.lang;
  document.body.replaceWith(document.adoptNode(page.body));
  if (panel !== null) document.body.append(panel);
  scrollTo(0, 0);
}

/** By the one way in which a browser reads a page under Trusted Types without a policy. Nothing where it can't be had. */
function load(address: string): Promise<Document | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.addEventListener("loadend", () => resolve(request.status === 200 ? request.responseXML : null));
    request.responseType = "document";
    request.open("GET", address);
    request.send();
  });
}
