/** The folder of the project. The build inserts it into the code of pages, which runs from another folder. */
export const PROJECT_ROOT: string = import.meta.env['PROJECT_ROOT'];
