// Runs before anything else is loaded, so it keeps to what old versions of Node understand.
var major = Number(process.versions.node.split('.')[0]);
if (major < 20) {
  console.error(
    'Tessera needs Node.js 20 or newer to install; this is ' + process.version + '. Get it at https://nodejs.org.',
  );
  process.exit(1);
}
