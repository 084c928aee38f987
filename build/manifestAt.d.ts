/** The manifest for pages at `origin`, an https address without a slash at its end; throws where it is another. */
export function manifestAt(xml: string, origin?: string): string;
