/** Where the pages are served while developing; the manifest in the repository names it. */
const developmentOrigin = 'https://localhost:3000';

/** The manifest for pages at `origin`, an https address without a slash at its end. Throws where it is another. */
function manifestAt(xml, origin = developmentOrigin) {
  if (!/^https:\/\/[^\s/?#<>&"']+(\/[^\s?#<>&"']+)*$/.test(origin) || origin.endsWith('/')) {
    throw new Error(`origin must be an https address without a slash at its end, not ${origin}`);
  }
  // A function, since $ has a meaning in a replacement text.
  return xml.replaceAll(developmentOrigin, () => origin);
}

module.exports = { manifestAt };
