export type MovementKind = 'allocated' | 'withdrawn' | 'deposited' | 'returned' | 'yearEnd';
