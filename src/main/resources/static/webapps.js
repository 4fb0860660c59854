// In Camunda's webapps: the way back to Laurel; signing out leads to our own sign-out, and a session that is over to the
// login page.
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

// The webapps draw their header when they like, and anew.
const wayBack = () => {
  const brand = document.querySelector('.navbar-brand');
  if (!brand || document.querySelector('.to-laurel')) return;
  const link = (kind, to, words) => {
    const one = document.createElement('a');
    one.className = kind;
    one.href = to;
    one.textContent = words;
    return one;
  };
  // On a phone the webapps hide the menu of the account, and with it their own sign-out.
  brand.after(link('to-laurel', '/home', 'Back to Laurel'), link('to-laurel on-a-phone', '/leave', 'Sign out'));
};
new MutationObserver(wayBack).observe(document.body, { childList: true, subtree: true });
wayBack();

// What a sheet said when it was handed in, told once more beside the next one.
const receipt = sessionStorage.getItem('laurel-receipt');
if (receipt) {
  sessionStorage.removeItem('laurel-receipt');
  const line = document.createElement('p');
  line.className = 'laurel-receipt';
  line.setAttribute('role', 'status');
  line.textContent = receipt;
  document.body.append(line);
  setTimeout(() => line.remove(), 12000);
}
