export default {
  app: { name: 'Admin', vendor: 'Laurel' },
  customScripts: ['../../../webapps']
};
