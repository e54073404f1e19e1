package org.guiju.kit.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.guiju.kit.problem.FieldFault;
import org.guiju.kit.problem.ProblemException;
import org.guiju.kit.problem.ProblemKind;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Cursors nobody can make or change: the position of the last entry and a keyed hash over it and the list it belongs to, so that
 * one list's cursor does not open another.
 */
public final class Cursors {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int TAG_BYTES = 16;
    private static final int LONGEST = 2048;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SecretKeySpec key;

    /** @param key at least 32 bytes; the same in all replicas of a service */
    public Cursors(byte[] key) {
        if (key.length < 32) {
            throw new IllegalArgumentException("guiju.paging.key 至少应有32字节，现在只有" + key.length + "字节");
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /**
     * @param list     what is listed, as the path of the request and whose it is
     * @param position sort key and id of the last entry shown
     */
    public String write(String list, List<String> position) {
        byte[] content = JSON.writeValueAsBytes(position);
        byte[] tag = tag(list, content);
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString(ByteBuffer.allocate(tag.length + content.length).put(tag).put(content).array());
    }

    /** @throws ProblemException {@link ProblemKind#INVALID_CURSOR} for anything this class did not write for this list */
    public List<String> read(String list, String cursor) {
        byte[] bytes = decoded(cursor);
        if (bytes.length <= TAG_BYTES) {
            throw invalid(cursor);
        }
        byte[] content = Arrays.copyOfRange(bytes, TAG_BYTES, bytes.length);
        if (!MessageDigest.isEqual(Arrays.copyOf(bytes, TAG_BYTES), tag(list, content))) {
            throw invalid(cursor);
        }
        try {
            return List.of(JSON.readValue(content, String[].class));
        } catch (JacksonException unreadable) {
            throw invalid(cursor);
        }
    }

    private static byte[] decoded(String cursor) {
        try {
            return cursor.length() > LONGEST ? new byte[0] : Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    private byte[] tag(String list, byte[] content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(list.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return Arrays.copyOf(mac.doFinal(content), TAG_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static ProblemException invalid(String cursor) {
        return ProblemException.of(ProblemKind.INVALID_CURSOR).listing(List.of(new FieldFault(
                FieldFault.In.QUERY, "cursor", Optional.of(cursor), "foreign-cursor", Map.of())));
    }
}
