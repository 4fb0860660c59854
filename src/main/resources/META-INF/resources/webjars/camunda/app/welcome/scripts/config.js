export default {
  app: { name: 'Welcome', vendor: 'Laurel' },
  customScripts: ['../../../webapps']
};
