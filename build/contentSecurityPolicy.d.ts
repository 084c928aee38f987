/** The header's value. */
export const contentSecurityPolicy: string;
