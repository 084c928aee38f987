// The one policy under which the pane runs: in `npm start`, in the browser tests and, by docs/hosting.md, in production.

/** Office.js must be loaded from Microsoft's own network; nothing else comes from another origin. */
const officeJs = 'https://appsforoffice.microsoft.com';

/** Fabric adds one empty style element and fills it through the CSSOM: this is the hash of the empty string. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Who may show the pane in a frame: Excel and Word on the web. */
const officeOnTheWeb = [
  'https://*.live.com',
  'https://*.office.com',
  'https://*.sharepoint.com',
  'https://*.cloud.microsoft',
];

const directives = {
  'default-src': ["'none'"],
  'script-src': ["'self'", officeJs],
  'style-src': ["'self'", emptyStyle],
  'img-src': ["'self'"],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'self'", ...officeOnTheWeb],
};

const contentSecurityPolicy = Object.entries(directives)
  .map(([directive, sources]) => [directive, ...sources].join(' '))
  .join('; ');

module.exports = { contentSecurityPolicy };
