export default {
  customScripts: ['../../../webapps']
};
