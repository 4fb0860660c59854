/** The page where people see and govern their own data, and the auditor's list of who saw what. */
@NullMarked
package org.laurel.privacy.web;

import org.jspecify.annotations.NullMarked;
