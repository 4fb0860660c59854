export default {
  app: { name: 'score sheets', vendor: 'Laurel' },
  customScripts: ['../../../webapps'],
  shortcuts: {}
};
