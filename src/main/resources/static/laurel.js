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
// A problem of a rules file leads to its line.
document.addEventListener('click', event => {
  const link = event.target.closest('a[data-line]');
  if (!link) { return; }
  const rules = document.querySelector(link.getAttribute('href'));
  const lines = rules.value.split('\n');
  const line = Math.min(Number(link.dataset.line), lines.length);
  const from = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  event.preventDefault();
  rules.focus();
  rules.setSelectionRange(from, from + lines[line - 1].length);
  rules.scrollTop = Math.max(0, (line - 5) * parseFloat(getComputedStyle(rules).lineHeight));
  rules.scrollIntoView({ block: 'nearest' });
});
