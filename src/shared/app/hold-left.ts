/** Code of an act that held one of two times, could not hold the other, and could not take the first out again: it is still in the calendar. */
export const HOLD_LEFT = 'holdLeft';
