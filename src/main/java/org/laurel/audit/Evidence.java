package org.laurel.audit;

import java.util.Map;

/**
 * What an act was about in every detail that the result rests on, such as the marks of a sheet. The log commits to it; it is
 * published with the result.
 *
 * @param scope what it is sealed and published with: the id of a round, or of the edition
 * @param secret whether it is forgotten once it is sealed, until the seal is opened
 * @param content texts, whole numbers, booleans, lists and maps
 */
public record Evidence(String scope, boolean secret, Map<String, Object> content) {

    public static Evidence secret(String scope, Map<String, Object> content) {
        return new Evidence(scope, true, content);
    }

    public static Evidence open(String scope, Map<String, Object> content) {
        return new Evidence(scope, false, content);
    }
}
