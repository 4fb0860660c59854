// A form that is sent once stays sent: a second press does nothing until the answer is there.
document.addEventListener('submit', event => {
  const form = event.target;
  if (form.dataset.sent) { event.preventDefault(); return; }
  form.dataset.sent = 'yes';
});
window.addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach(form => delete form.dataset.sent));
// Whoever pressed "sign out" in Tasklist or Cockpit has said so already.
if (document.referrer.startsWith(window.location.origin + '/camunda/')) {
  document.querySelectorAll('form[data-from-webapps]').forEach(form => form.requestSubmit());
}
