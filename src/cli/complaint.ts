/** What is wrong with what an option says, in the user's language. */
export class Complaint extends Error {}
