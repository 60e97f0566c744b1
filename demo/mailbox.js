/** Shows what has come in, as it comes. */
const shown = document.body.dataset.mails;

setInterval(async () => {
  const count = await fetch("/mailbox/count").then(
    (answer) => (answer.ok ? answer.text() : shown),
    () => shown,
  );
  if (count !== shown) location.reload();
}, 1000);
