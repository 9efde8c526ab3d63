/** By themselves, so that who only opens the database brings no library along. */
export const DATABASE_NAME = 'eight-steps';
export const DATABASE_VERSION = 4;
