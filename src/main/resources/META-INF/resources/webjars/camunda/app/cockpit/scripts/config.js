export default {
  app: { name: 'Cockpit', vendor: 'Laurel' },
  customScripts: ['../../../webapps']
};
