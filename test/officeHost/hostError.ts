/** An error that Office would answer with: its code, and what it is about. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'HostError';
  }
}

export function invalidArgument(what: string): HostError {
  return new HostError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format: ${what}`,
  );
}

export function itemNotFound(what: string): HostError {
  return new HostError('ItemNotFound', `The requested resource doesn't exist: ${what}`);
}

export function itemAlreadyExists(what: string): HostError {
  return new HostError('ItemAlreadyExists', `The resource being created already exists: ${what}`);
}

export function accessDenied(what: string): HostError {
  return new HostError('AccessDenied', `You cannot perform the requested operation: ${what}`);
}

export function invalidOperation(what: string): HostError {
  return new HostError('InvalidOperation', `The operation attempted is invalid on the object: ${what}`);
}

/** Said of a member that Office has and this host has not. */
export function notImplemented(member: string): HostError {
  return new HostError('ApiNotFound', `The host for tests does not implement ${member}.`);
}
