/** Style sheets are gathered by the bundler; a file that imports one gets nothing from it. */
declare module '*.css';
