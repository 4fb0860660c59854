export default {
  app: { name: 'Score sheets', vendor: 'Laurel' },
  customScripts: ['../../../webapps'],
  shortcuts: {}
};
