// In Camunda's webapps: signing out leads to our own sign-out, and a session that is over leads to the login page.
document.addEventListener('click', event => {
  if (!event.target.closest('li.logout a')) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  window.location.assign('/leave');
}, true);

const open = XMLHttpRequest.prototype.open;
XMLHttpRequest.prototype.open = function (...request) {
  this.addEventListener('load', () => { if (this.status === 401) window.location.reload(); });
  return open.apply(this, request);
};
